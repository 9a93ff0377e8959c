/** Whoever asks, as far as the policy does. */
export interface Seeing {
  customers: 'all' | readonly string[];
}

/** Only before whom no event is hidden: to whoever sees a part of the customers every seal would look broken. */
export function mayVerify({ customers }: Seeing): boolean {
  return customers === 'all';
}
