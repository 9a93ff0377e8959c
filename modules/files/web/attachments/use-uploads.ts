import { useRef, useState } from 'react';
import type { QueryOf } from '../../../../kernel/contract.ts';
import { uploadFile } from '../../../../web/api/upload-file.ts';
import { mostBytes, recordAttachment, type AttachmentView } from '../../attachment.contract.ts';

type Query = Omit<QueryOf<typeof recordAttachment>, 'name'>;

/** A file on its way, or one that did not arrive. */
export interface Upload {
  /** Names the submission: sent again, it is still the same file. */
  key: string;
  file: File;
  /** How much of it has left, from 0 to 1. */
  share: number;
  /** Why it did not arrive; undefined: it is still on its way. */
  error: unknown;
}

/** Said without sending it: the server would take it in only to throw it away. */
export const tooLarge = 'too_large';

export interface Uploads {
  list: readonly Upload[];
  add: (files: readonly File[]) => void;
  retry: (upload: Upload) => void;
  /** Calls it off, or forgets that it failed. */
  drop: (upload: Upload) => void;
}

/** Uploads one after the other, so that the rest of the page keeps its connections; each is told when it has arrived. */
export function useUploads(query: Query, onArrived: (attachment: AttachmentView) => void): Uploads {
  const { list, append, patch, forget } = useKeyedUploads();
  const controls = useRef(new Map<string, AbortController>());
  const turn = useRef(Promise.resolve());

  const send = async ({ key, file }: Upload, { signal }: AbortController) => {
    if (signal.aborted) return;
    if (file.size > mostBytes) return patch(key, { error: tooLarge });
    try {
      const onProgress = (share: number) => patch(key, { share });
      const sent = { file, query: { ...query, name: file.name }, idempotencyKey: key, onProgress, signal };
      const arrived = await uploadFile(recordAttachment, sent);
      forget(key);
      onArrived(arrived);
    } catch (error) {
      if (!signal.aborted) patch(key, { error });
    }
  };
  const begin = (upload: Upload) => {
    const control = new AbortController();
    controls.current.set(upload.key, control);
    turn.current = turn.current.then(() => send(upload, control));
  };

  return {
    list,
    add: (files) => {
      const uploads = files.map((file) => ({ key: crypto.randomUUID(), file, share: 0, error: undefined }));
      append(uploads);
      for (const upload of uploads) begin(upload);
    },
    retry: (upload) => {
      patch(upload.key, { error: undefined, share: 0 });
      begin(upload);
    },
    drop: ({ key }) => {
      controls.current.get(key)?.abort();
      forget(key);
    },
  };
}

function useKeyedUploads() {
  const [list, setList] = useState<readonly Upload[]>([]);
  return {
    list,
    append: (uploads: readonly Upload[]) => setList((now) => [...now, ...uploads]),
    patch: (key: string, changes: Partial<Upload>) =>
      setList((now) => now.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload))),
    forget: (key: string) => setList((now) => now.filter((upload) => upload.key !== key)),
  };
}
