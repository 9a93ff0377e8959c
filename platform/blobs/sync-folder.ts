import { open } from 'node:fs/promises';

/** Makes names that were just given in the folder outlive a power cut. Windows has no such call and keeps them itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
