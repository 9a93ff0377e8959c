/** Attempts of one kind to break the product, all of which have to fail. */
export interface Family<Ground> {
  /** As `--only` names it. */
  name: string;
  /** What is shown when all of them failed: a sentence. */
  holds: string;
  /** Whether the check proves it at every landing. */
  isQuick: boolean;
  /** Throws what broke, with what was tried, so that somebody can try it again. */
  prove(ground: Ground, trial: Trial): Promise<Proven>;
}

export interface Trial {
  /** Of all chance in it: the same seed tries the same. */
  seed: number;
  /** Only as much as belongs into the check. */
  isQuick: boolean;
}

export interface Proven {
  /** How many attempts failed. */
  tried: number;
  /** Figures that were taken on the way, for the table. */
  measured?: string;
}

/** What families are tried on. */
export interface OpenGround<Ground> {
  ground: Ground;
  /** Looks over everything once more, and throws what it finds. */
  settle?(): Promise<void>;
  close(): Promise<void>;
}
