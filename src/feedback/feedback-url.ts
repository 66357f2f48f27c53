// Where answers are posted to. Runs at build.

/**
 * The address in PUBLIC_FEEDBACK_URL, else this site's own.
 * @throws {Error} when it isn't an address of the web
 */
export function feedbackUrl(chosen: string | undefined): string {
  if (!chosen) return '/api/feedback'
  if (/^https?:\/\//.test(chosen) && URL.canParse(chosen)) return chosen
  throw new Error(
    `PUBLIC_FEEDBACK_URL is not valid: expected an address such as https://api.example.com/api/feedback, received "${chosen}".`,
  )
}
