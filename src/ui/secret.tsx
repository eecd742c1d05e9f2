import { createContext, type ReactNode, useContext } from 'react'

/** `code` is read by a camera and stays readable under a mark; `text` is read by people. */
export type SecretKind = 'code' | 'text'

export type Guard = (secret: ReactNode, kind: SecretKind) => ReactNode

const open: Guard = (secret) => secret

/** What happens to secrets on this page. Only a page that is shown to others hangs something before them. */
export const SecretGuard = createContext<Guard>(open)

/** Stands around whatever on a screen is only for its owner's eyes. */
export const Secret = ({ kind, children }: { kind: SecretKind; children: ReactNode }) =>
  useContext(SecretGuard)(children, kind)
