// What others may see of a user, made from JSON as clerk-js does. Runs in the browser.
import type { PublicUserData, PublicUserDataJSON } from '@clerk/shared/types'

/** `session.publicUserData`, `membership.publicUserData`. */
export function createPublicUserData(json: PublicUserDataJSON): PublicUserData {
  return {
    firstName: json.first_name,
    lastName: json.last_name,
    imageUrl: json.image_url,
    hasImage: json.has_image,
    identifier: json.identifier,
    userId: json.user_id,
    username: json.username,
    banned: json.banned,
    deprovisioned: json.deprovisioned,
  }
}
