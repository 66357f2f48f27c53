// The worker that compiles Vue. Runs in a worker.
import { compileVue } from './vue'
import { serve } from './service'

serve(compileVue)
