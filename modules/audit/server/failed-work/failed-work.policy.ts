/** Whoever asks, as far as the policy does. */
export interface Seeing {
  customers: 'all' | readonly string[];
}

/** A job is no single customer's: before whoever sees a part of the customers none is shown. */
export function maySeeJobs({ customers }: Seeing): boolean {
  return customers === 'all';
}
