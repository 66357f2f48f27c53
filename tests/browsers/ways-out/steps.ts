// Steps to another page, which the page's policy and the sandbox hold.
import { everywhere, type Ways } from './way'

export const steps: Ways = {
  'a step': ['location.href = url', /undefined/, everywhere],
  'a link with a ping': [
    `const link = append(document.createElement('a'))
     Object.assign(link, { href: url, ping: url })
     link.click()`,
    /undefined/,
    everywhere,
  ],
  'a refresh': [
    `const refresh = document.createElement('meta')
     Object.assign(refresh, { httpEquiv: 'refresh', content: '0; url=' + url })
     append(refresh, document.head)`,
    /undefined/,
    everywhere,
  ],
}
