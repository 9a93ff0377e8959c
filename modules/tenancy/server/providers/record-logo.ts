import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { mediaTypeOf } from '../../../../platform/media-types/media-type-of.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { drawLogo } from '../../../../platform/pictures/draw-logo.ts';
import { PictureFault } from '../../../../platform/pictures/picture-fault.ts';
import type { ProviderView, recordLogo as endpoint } from '../../provider.contract.ts';
import { providerLogoSet } from './provider.events.ts';
import { providerRefusals } from './provider.refusals.ts';
import { readProvider } from './read-provider.ts';
import { saveLogo } from './tenant.store.ts';

type Input = InputOf<typeof endpoint>;

/** Drawn pictures (SVG) are not among them: they can carry programs. */
const drawable = /^image\/(?:jpeg|png|webp)$/;
const mostBytes = 5 * 1024 * 1024;

/** Draws the picture anew, without a connection; refuses what is none. */
export async function drawnLogo({ blobs }: Steps, { received }: Input): Promise<{ picture: string }> {
  const path = blobs.pathOf(received.content);
  const { mediaType } = await mediaTypeOf(path);
  if (!drawable.test(mediaType)) throw new Refusal(providerRefusals.logo_not_drawable);
  const picture = await drawLogo(path).catch(refuseBroken);
  const kept = await blobs.write(oneOf(picture), { bytes: mostBytes });
  return { picture: kept.name };
}

export async function recordLogo(tx: Tx, { picture }: Input & { picture: string }): Promise<ProviderView> {
  await saveLogo(tx, { logoContent: picture, logoMediaType: 'image/png' });
  await announce(tx, providerLogoSet(tx.tenantId, picture));
  return readProvider(tx);
}

function refuseBroken(error: unknown): never {
  throw error instanceof PictureFault ? new Refusal(providerRefusals.logo_not_drawable) : error;
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
