import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  show(done: number, of: number): void;
  end(): void;
}

/** A bar on stderr from the first step on; none where nobody watches. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar({ stream, clearOnComplete: false, hideCursor: true }, Presets.shades_classic);
  return {
    show(done, of) {
      if (bar.isActive) {
        bar.setTotal(of);
        bar.update(done);
      } else {
        bar.start(of, done);
      }
    },
    end: () => bar.stop(),
  };
}
