import { createContext, useContext } from 'react';

/** As whose the portal appears. */
export interface ShownBrand {
  /** What the portal is called; null: not known yet whose it is. */
  name: string | null;
  providerName: string | null;
  /** The number that urgent cases are asked to call. */
  hotline: string | null;
  color: string | null;
  /** Where the logo is. */
  logo: string | null;
  /** Where whoever comes in person finds help; null: nowhere is named. */
  address: string | null;
}

export const Brand = createContext<ShownBrand>(namedBrand(null));

export function useBrand(): ShownBrand {
  return useContext(Brand);
}

/** Of a provider of whom nothing but its name is known. */
export function namedBrand(name: string | null): ShownBrand {
  return { name, providerName: name, hotline: null, color: null, logo: null, address: null };
}
