// The tools of all examples on the page, fetched together. Runs in the browser.
import './session-actions'
import './store-log'
import './store-value'
