// A runner that follows the page: its session panel, its switch for a slow line and its theme; and the
// panel follows what the code does to the session. Runs in the browser.
import type { FrameworkId } from '../../../site/frameworks'
import type { StoreName } from '../../../session/store-name'
import { pageReloads } from '../../../session/page/page-reload'
import { $sessionState, isOffered } from '../../../session/page/session-state'
import { $slowLoading, latency } from '../../../session/page/slow-loading'
import type { SessionState } from '../../../simulator/simulator'
import { stayOnPage } from './stay-on-page'
import { Runner } from '../runner/runner'
import type { RunnerEvent } from '../runner/runner-event'

/** What such a runner needs to know. */
export interface PageRunnerOptions {
  framework: FrameworkId
  store: StoreName
  /** gets the frame */
  box: HTMLElement
  onEvent(event: RunnerEvent): void
}

function pageTheme(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'light' ? 'light' : 'dark'
}

function onThemeChange(listen: () => void): () => void {
  const observer = new MutationObserver(listen)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** A runner that follows the page until `end`, which also removes its frame. */
export interface PageRunner {
  runner: Runner
  end(): void
}

/** Starts a runner in the state of the page. */
export function startPageRunner({ onEvent, ...options }: PageRunnerOptions): PageRunner {
  stayOnPage()
  /** Set while the panel follows the frame, which then needs no telling. */
  let following = false

  function follow(state: SessionState) {
    following = true
    $sessionState.set(isOffered(state) ? state : 'signed-in')
    following = false
  }

  const runner = new Runner({
    ...options,
    session: $sessionState.get(),
    latency: latency(),
    theme: pageTheme(),
    reloads: pageReloads,
    onEvent(event) {
      if (event.type === 'session') follow(event.state)
      onEvent(event)
    },
  })
  const stops = [
    $sessionState.listen((state) => {
      if (!following) runner.show(state)
    }),
    $slowLoading.listen(() => runner.setLatency(latency())),
    onThemeChange(() => runner.setTheme(pageTheme())),
  ]
  return {
    runner,
    end() {
      for (const stop of stops) stop()
      runner.dispose()
    },
  }
}
