// The object at `window.Clerk`: Clerk's public face over the simulated core, typed as the real one.
// Runs in the browser.
import type {
  BrowserClerk,
  Clerk,
  ClerkOptions,
  ClerkStatus,
  ClientJSON,
  ListenerCallback,
  ListenerOptions,
  OrganizationJSON,
  SetActiveParams,
  SignOutCallback,
  SignOutOptions,
} from '@clerk/shared/types'
import { Billing } from './billing'
import { ApiKeys, ClerkBase, OAuthApplication } from './clerk-left-out'
import { Components } from './components'
import { Core } from './core'
import { Listeners } from './listeners'
import { absolute, navigate, type OnLeave } from './navigation'
import type { Network } from '../api/network'
import { tellReady } from './ready-promise'
import type { Envelope } from './resources/backend'
import { Organization } from './resources/organization'
import { setActive } from './set-active'
import { signOut } from './sign-out'
import { CLERK_JS_VERSION } from './version'

type StatusHandler = (status: ClerkStatus) => void

/** Properties not for eyes: the console and the value view show what a real Clerk has. */
const HIDDEN =
  'core shown listeners connect gate onLeave statusHandlers navigationListeners asked whenLoaded finishLoad'

/** The simulated Clerk. */
export class SimulatedClerk extends ClerkBase implements BrowserClerk {
  readonly version = CLERK_JS_VERSION
  readonly uiVersion: string | undefined = undefined
  sdkMetadata: Clerk['sdkMetadata']
  status: ClerkStatus = 'loading'
  readonly frontendApi = 'example.clerk.accounts.dev'
  readonly publishableKey = `pk_test_${btoa(`${this.frontendApi}$`)}`
  readonly proxyUrl = ''
  readonly domain = ''
  readonly isSatellite = false
  readonly instanceType = 'development' as const
  readonly isStandardBrowser = true
  readonly telemetry = undefined
  readonly billing = new Billing(() => this.core)
  readonly apiKeys = new ApiKeys()
  readonly oauthApplication = new OAuthApplication()
  __internal_country: string | null = null
  __internal_setActiveInProgress = false
  readonly __internal_hasOAuthTransport = false
  readonly __internal_oauthTransport = null
  readonly __internal_moduleManager = undefined
  readonly __internal_getCachedResources = undefined

  private core: Core
  private shown = new Components(this)
  private readonly listeners = new Listeners()
  private statusHandlers: StatusHandler[] = []
  private navigationListeners: (() => void)[] = []
  private asked = false
  private whenLoaded!: Promise<void>
  private finishLoad!: () => void

  /**
   * @param connect a network of its own for each load
   * @param gate resolves once the page may load Clerk; asked anew at each load
   * @param onLeave told where the real Clerk would have left the page for
   */
  constructor(
    private readonly connect: () => Network,
    private readonly gate: () => Promise<void>,
    private readonly onLeave: OnLeave,
  ) {
    super()
    this.core = new Core(connect(), this.listeners)
    this.expectLoad()
    for (const key of HIDDEN.split(' ')) Object.defineProperty(this, key, { enumerable: false })
  }

  get loaded() {
    return this.status === 'ready'
  }

  get client() {
    return this.core.client
  }

  get session() {
    return this.core.session
  }

  get user() {
    return this.core.user
  }

  get organization() {
    return this.core.organization
  }

  get isSignedIn() {
    return Boolean(this.session) && this.session?.status !== 'pending'
  }

  get __internal_lastEmittedResources() {
    return this.core.lastEmitted
  }

  load = async (options: ClerkOptions = {}): Promise<void> => {
    if (this.loaded) return
    this.core.options = options
    this.shown.load(options)
    if (options.sdkMetadata) this.sdkMetadata = options.sdkMetadata
    if (!this.asked) void this.start()
    this.asked = true
    return this.whenLoaded
  }

  /** Back to before the load, see `Simulator.show`. Whoever awaits a load still gets it later. */
  unload(): void {
    if (this.loaded) this.expectLoad()
    this.setStatus('loading')
    this.core.close()
    this.core = new Core(this.connect(), this.listeners, this.core.options)
    this.listeners.tellNothing()
    if (this.asked) void this.start()
  }

  /** Resolves when the page's load is done; at once when the page has not asked for any. */
  async settled(): Promise<void> {
    if (this.asked) await this.whenLoaded
  }

  addListener = (callback: ListenerCallback, options?: ListenerOptions): (() => void) =>
    this.listeners.add(callback, options?.skipInitialEmit ? undefined : this.core.present)

  on: Clerk['on'] = (event, handler, options) => {
    if (event !== 'status') return
    this.statusHandlers.push(handler)
    if (options?.notify) handler(this.status)
  }

  off: Clerk['off'] = (event, handler) => {
    if (event === 'status')
      this.statusHandlers = this.statusHandlers.filter((one) => one !== handler)
  }

  setActive = async (params: SetActiveParams): Promise<void> => {
    this.__internal_setActiveInProgress = true
    try {
      await setActive(this.core, params, this.navigate)
    } finally {
      this.__internal_setActiveInProgress = false
    }
  }

  signOut: Clerk['signOut'] = (
    callbackOrOptions?: SignOutCallback | SignOutOptions,
    options: SignOutOptions = {},
  ): Promise<void> =>
    typeof callbackOrOptions === 'function'
      ? signOut(this.core, callbackOrOptions, options, this.navigate)
      : signOut(this.core, undefined, callbackOrOptions ?? options, this.navigate)

  navigate = async (to: string): Promise<unknown> => {
    setTimeout(() => this.navigationListeners.forEach((listener) => listener()))
    return navigate(to, this.core.options, this.onLeave)
  }

  buildAfterSignOutUrl(): string {
    const { afterSignOutUrl } = this.core.options
    return afterSignOutUrl ? absolute(afterSignOutUrl) : '/'
  }

  getOrganization = async (id: string): Promise<Organization> => {
    const request = { method: 'GET', path: `/organizations/${id}` }
    const { response } = await this.core.ask<Envelope<OrganizationJSON>>(request)
    return new Organization(response, this.core)
  }

  __internal_getOption = <Key extends keyof ClerkOptions>(key: Key): ClerkOptions[Key] =>
    this.core.options[key]

  __internal_windowNavigate = (to: URL | string): void => this.onLeave(String(to))

  __internal_addNavigationListener = (listener: () => void): (() => void) => {
    this.navigationListeners.push(listener)
    return () => {
      this.navigationListeners = this.navigationListeners.filter((other) => other !== listener)
    }
  }

  openSignIn: Clerk['openSignIn'] = (props) => this.shown.open('signIn', props)

  closeSignIn = (): void => this.shown.close('signIn')

  /** Not in Clerk's types: `updateClerkOptions()` of @clerk/astro calls it. */
  __internal_updateProps = (props: { options?: ClerkOptions; appearance?: unknown }) =>
    this.shown.update(props, this.core.options)

  private async start(): Promise<void> {
    const { core } = this
    await this.gate()
    const { response } = await core.ask<Envelope<ClientJSON>>({ method: 'GET', path: '/client' })
    core.updateClient(core.fillClient(response))
    this.setStatus('ready')
    tellReady(this)
    this.finishLoad()
  }

  private expectLoad(): void {
    this.whenLoaded = new Promise((resolve) => {
      this.finishLoad = resolve
    })
  }

  private setStatus(status: ClerkStatus): void {
    this.status = status
    for (const handler of [...this.statusHandlers]) handler(status)
  }
}
