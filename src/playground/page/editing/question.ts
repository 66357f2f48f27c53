// Asks before something that a reader has written is thrown away. Runs in the browser.

/** What the reader answers; `undefined` stands for going on with what there is. */
export function ask<Answer extends string>(
  question: string,
  answers: Record<Answer, string>,
): Promise<Answer | undefined> {
  const dialog = document.createElement('dialog')
  dialog.className = 'question-dialog not-content'
  const title = document.createElement('p')
  title.id = 'question-dialog'
  title.textContent = question
  dialog.setAttribute('aria-labelledby', title.id)
  const form = document.createElement('form')
  form.method = 'dialog'
  for (const [value, label] of Object.entries<string>({ '': 'Keep editing', ...answers })) {
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
      resolve((dialog.returnValue || undefined) as Answer | undefined)
      dialog.remove()
    })
  })
}
