// Clerk's middleware, which answers for the session without asking Clerk, since it has the key.
import { clerkMiddleware } from '@clerk/astro/server'

export const onRequest = clerkMiddleware({ jwtKey: process.env.CLERK_JWT_KEY })
