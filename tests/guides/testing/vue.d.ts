// Lets TypeScript import a Vue component without Vue's own checker, as readers' projects do.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
