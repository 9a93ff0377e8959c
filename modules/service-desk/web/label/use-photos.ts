import { useState } from 'react';
import { uploadFile } from '../../../../web/api/upload-file.ts';
import { handInPhoto, mostPhotos } from '../../label-visit.contract.ts';

export interface Photo {
  /** Names the submission: sent again, it is still the same photo. */
  key: string;
  file: File;
  /** Of the picture as this page has it. */
  address: string;
  /** Null: it has not arrived yet. */
  id: string | null;
  /** Why it did not; undefined: it is on its way, or there. */
  error: unknown;
}

export interface Photos {
  list: readonly Photo[];
  /** Some are on their way or did not arrive: what is sent now would go without them. */
  isUnsettled: boolean;
  ids: string[];
  isFull: boolean;
  add: (files: readonly File[]) => void;
  retry: (photo: Photo) => void;
  remove: (photo: Photo) => void;
}

/** Photos that go along with a guest's report: handed in one by one, shown from this page's own memory. */
export function usePhotos(): Photos {
  const [list, setList] = useState<readonly Photo[]>([]);
  const patch = (key: string, changes: Partial<Photo>) =>
    setList((now) => now.map((photo) => (photo.key === key ? { ...photo, ...changes } : photo)));
  const send = async ({ key, file }: Photo) => {
    try {
      const { id } = await uploadFile(handInPhoto, { file, query: { name: file.name }, idempotencyKey: key });
      patch(key, { id });
    } catch (error) {
      patch(key, { error });
    }
  };
  return {
    list,
    isUnsettled: list.some(({ id }) => id === null),
    ids: list.flatMap(({ id }) => id ?? []),
    isFull: list.length >= mostPhotos,
    add: (files) => {
      const taken = files.slice(0, mostPhotos - list.length).map(waiting);
      setList([...list, ...taken]);
      for (const photo of taken) void send(photo);
    },
    retry: (photo) => {
      patch(photo.key, { error: undefined });
      void send(photo);
    },
    remove: (photo) => {
      URL.revokeObjectURL(photo.address);
      setList(list.filter(({ key }) => key !== photo.key));
    },
  };
}

function waiting(file: File): Photo {
  return { key: crypto.randomUUID(), file, address: URL.createObjectURL(file), id: null, error: undefined };
}
