// Asks before a reader's edit is thrown away. Runs in the browser.

/** Whether the reader wants to lose the edit of `file`. */
export function confirmReset(file: string): Promise<boolean> {
  const dialog = document.createElement('dialog')
  dialog.className = 'reset-question not-content'
  const title = document.createElement('p')
  title.id = 'reset-question'
  title.textContent = `Discard your changes to ${file}?`
  dialog.setAttribute('aria-labelledby', title.id)
  const form = document.createElement('form')
  form.method = 'dialog'
  for (const [value, label] of [
    ['', 'Keep editing'],
    ['discard', 'Discard'],
  ] as const) {
    const button = document.createElement('button')
    button.value = value
    button.textContent = label
    form.append(button)
  }
  dialog.append(title, form)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'discard')
      dialog.remove()
    })
  })
}
