// Has the browser format its first date, for which it loads what it knows of languages: here, so that no
// example and no page waits for it. Runs in a worker.
new Date().toLocaleString()
close()
