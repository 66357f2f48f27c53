// The worker that compiles Svelte. Runs in a worker.
import { compileSvelte } from './svelte'
import { serve } from './service'

serve(compileSvelte)
