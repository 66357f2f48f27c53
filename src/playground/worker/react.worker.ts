// The worker that compiles React. Runs in a worker.
import { compileReact } from './react'
import { serve } from './service'

serve(compileReact)
