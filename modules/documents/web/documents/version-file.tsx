import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentField, type useWaitingFiles } from '../../../files/web/index.ts';

type Waiting = ReturnType<typeof useWaitingFiles>;

/** The file that was handed in and waits for its version; given by whoever holds the form. */
export const VersionFileContext = createContext<Waiting | null>(null);

/** Takes the one file of a version: another takes the place of the one before. */
export function VersionFile() {
  const { t } = useTranslation('documents');
  const waiting = useContext(VersionFileContext);
  const tooMany = waiting && waiting.files.length > 1 ? waiting.files[0] : undefined;
  useEffect(() => {
    if (tooMany) waiting?.remove(tooMany);
  }, [tooMany, waiting]);
  if (!waiting) return null;
  return (
    <>
      <AttachmentField waiting={waiting} />
      <p className="yt-quiet yt-small">{t('version.fileHelp')}</p>
    </>
  );
}
