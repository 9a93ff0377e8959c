import type { AttachmentView } from '../../modules/files/attachment.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import type { Answered } from './client.ts';
import type { Who, World } from './world.ts';

export interface Handed {
  name: string;
  bytes: Uint8Array | string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
}

/** What the server answers: an attachment, or a problem, which has a code. */
export type HandInAnswer = AttachmentView & { code: string };

/** Sends the bytes of one file, as a page would. */
export async function handIn(world: World, who: Who, handed: Handed): Promise<Answered<HandInAnswer>> {
  const { name, bytes, query = {}, headers = {} } = handed;
  const address = `/api/v1/attachments?${new URLSearchParams({ name, ...query }).toString()}`;
  const type = { 'content-type': 'application/octet-stream', ...headers };
  const answered = await world.as(who).send('POST', address, { body: Buffer.from(bytes), headers: type });
  // either of the two is told by its status
  return answered as Answered<HandInAnswer>;
}

export interface AskedFor {
  id: string;
  what?: 'content' | 'preview' | 'thumbnail';
  headers?: Record<string, string>;
}

/** The bytes of a file, or of a picture of it. */
export async function fetchFile(world: World, who: Who, { id, what = 'content', headers = {} }: AskedFor) {
  const { session } = world.as(who);
  return world.app.inject({
    method: 'GET',
    url: `/api/v1/attachments/${id}/${what}`,
    headers: { ...(session ? { cookie: `yingtai_session=${session}` } : {}), ...headers },
  });
}

/** A ticket of 东海, of its caller. */
export async function ticketOfDonghai({ as, ids: { customer, contact } }: World): Promise<string> {
  const { id } = await as('hotline').ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: customer.donghai,
      callerId: contact.caller,
      title: '打印机卡纸',
      channel: 'phone',
    },
  });
  return id;
}
