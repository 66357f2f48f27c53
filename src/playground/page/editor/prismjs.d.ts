// Prism's core without its languages, which its types don't name.
declare module 'prismjs/components/prism-core.js' {
  import Prism from 'prismjs'
  export default Prism
}
declare module 'prismjs/components/*'
