// The directive `client:seen`: an island is fetched and rendered when its box first comes into view.
// Runs in the browser.
//
// Not `client:visible`, which watches the island's children, and an example that renders nothing has
// none. The island is rendered anew rather than hydrated: the store may have left the state that the
// server rendered, and then hydration would be a mismatch.
import type { ClientDirective } from 'astro'

const seen: ClientDirective = (load, _options, island) => {
  const box = island.parentElement
  if (!box) throw new Error('client:seen needs a parent element to watch, but the island has none.')
  const observer = new IntersectionObserver(async (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    const hydrate = await load()
    island.setAttribute('client', 'only')
    await hydrate()
  })
  // Until the page is parsed, the tab that is open may not be the reader's.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => observer.observe(box), { once: true })
  } else {
    observer.observe(box)
  }
}

export default seen
