/** Whether anybody waits for answers of this process, as far as it knows. */
export interface Calm {
  /** Somebody asks, or is answered. */
  disturb(): void;
  /**
   * Nobody has asked for a moment: who works behind takes no time from anybody. Never so in a process that answers
   * nobody, since it doesn't know who is waiting elsewhere for the same database.
   */
  isCalm(): boolean;
}

/** Between two clicks of somebody at work, mostly. */
const calmAfterMilliseconds = 3000;

export function openCalm(now: () => number = () => performance.now()): Calm {
  let disturbedAt: number | null = null;
  return {
    disturb() {
      disturbedAt = now();
    },
    isCalm: () => disturbedAt !== null && now() - disturbedAt > calmAfterMilliseconds,
  };
}
