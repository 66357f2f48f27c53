// Keeps a link that names a framework true: `?framework=` goes from the address as soon as the reader
// chooses another tab. Runs in the browser.

const param = 'framework'

function dropWhenLeft(tab: Element): void {
  const url = new URL(location.href)
  const linked = url.searchParams.get(param)
  if (!linked || tab.textContent?.trim().toLowerCase() === linked) return
  url.searchParams.delete(param)
  history.replaceState(history.state, '', url)
}

for (const tabs of document.querySelectorAll('.live-example [role="tablist"]')) {
  new MutationObserver(() => {
    const chosen = tabs.querySelector('[aria-selected="true"]')
    if (chosen) dropWhenLeft(chosen)
  }).observe(tabs, { attributeFilter: ['aria-selected'], subtree: true })
}
