import { join } from 'node:path';
import { openBenchGround } from '../desk/ground.ts';
import { listenIn } from '../desk/record-creation.ts';
import { serve } from '../desk/served.ts';
import { openVolume, sharesOf } from '../desk/volume.ts';
import type { Volume } from './part.ts';

export interface Opening extends Pick<Volume, 'tickets' | 'seed' | 'calls' | 'seconds'> {
  /** Of the providers that share the tickets. */
  providers: number;
  /** Where the folders of the volumes lie. */
  folder: string;
  /** Where profiles of the server go; undefined: none is taken. */
  flameFolder: string | undefined;
}

/** Opens the volume of this size, filled at the first run and kept, for as long as the work lasts. */
export async function withVolume<Answer>(opening: Opening, work: (volume: Volume) => Promise<Answer>): Promise<Answer> {
  const { tickets, seed, calls, seconds, flameFolder } = opening;
  const dataFolder = join(opening.folder, String(tickets));
  const ground = await openBenchGround(dataFolder);
  const heard = listenIn(ground.parts.pools);
  try {
    const shares = sharesOf(tickets, opening.providers);
    const ownerUrl = ground.database.urlFor('owner');
    const providers = await openVolume(ground.parts, { dataFolder, ownerUrl, shares });
    return await work({
      tickets,
      seed,
      calls,
      seconds,
      dataFolder,
      ground,
      providers,
      heard,
      async whileServed(measure) {
        const served = await serve(dataFolder, flameFolder);
        try {
          return await measure(served);
        } finally {
          await served.end();
        }
      },
    });
  } finally {
    await ground.close();
  }
}
