// Unfolds the tools of an example, and fetches their code when the first is unfolded. Runs in the browser.

class ExampleTools extends HTMLElement {
  connectedCallback() {
    const failure = this.querySelector('.failure')!
    for (const button of this.querySelectorAll<HTMLElement>('.buttons button')) {
      const panel = document.getElementById(button.getAttribute('aria-controls')!)!
      // Not before it is there: what is pressed in it would be lost.
      button.addEventListener('click', () =>
        import('./tools/tools').then(
          () => {
            failure.remove()
            panel.hidden = !panel.hidden
            button.ariaExpanded = String(!panel.hidden)
            // Where it was pressed at the foot of the screen, the preview would come to lie over it.
            if (!panel.hidden) button.scrollIntoView({ block: 'nearest' })
          },
          () =>
            (failure.textContent = 'The tools failed. Check the connection, then reload the page.'),
        ),
      )
    }
  }
}

customElements.define('example-tools', ExampleTools)
