import { createContext, useContext } from "react";

const Nonce = createContext("");

/** The word that this answer's scripts must bear to be run; empty in the browser. */
export const NonceProvider = Nonce.Provider;

export function useNonce(): string {
  return useContext(Nonce);
}
