import { createContext, useContext } from 'react'

/** Nonce of this response's Content-Security-Policy; empty in the browser, which hides it from scripts. */
export const NonceContext = createContext<string | undefined>(undefined)

/** The nonce for script tags of this response. */
export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
