// React's renderer for islands, with an error boundary around the example. Runs in the browser.
import render from '@astrojs/react/client.js'
import { Component, createElement, type ComponentType, type ReactNode } from 'react'
import { reportFailure, retryEvent } from './failure'

class Boundary extends Component<{ island: HTMLElement; children: ReactNode }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  retry = () => this.setState({ failed: false })

  override componentDidMount() {
    this.props.island.addEventListener(retryEvent, this.retry)
  }

  override componentWillUnmount() {
    this.props.island.removeEventListener(retryEvent, this.retry)
  }

  override componentDidCatch(error: unknown) {
    reportFailure(this.props.island, error)
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}

/** What Astro calls for each React island. */
export default (island: HTMLElement): ReturnType<typeof render> =>
  (Example: ComponentType, props, slots, metadata) => {
    const Guarded = () =>
      createElement(Boundary, { island, children: createElement(Example, props) })
    return render(island)(Guarded, {}, slots, metadata)
  }
