import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { CameraIcon, CloseIcon } from '../../../../web/ui/light/icons.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import type { Photo, Photos } from './use-photos.ts';

/** Photos from the camera, or from what the phone holds. */
export function PhotoField({ photos }: { photos: Photos }) {
  const { t } = useTranslation('service-desk');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="lt-field" role="group" aria-label={t('portal.label.report.photos')}>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        multiple
        onChange={({ target }) => {
          photos.add([...(target.files ?? [])]);
          // the same photo once more is a choice, too
          target.value = '';
        }}
      />
      {!photos.isFull && (
        <LightButton onClick={() => input.current?.click()}>
          <CameraIcon />
          {t('portal.label.report.photo')}
        </LightButton>
      )}
      <ul className="label-photos">
        {photos.list.map((photo) => (
          <li key={photo.key}>
            <PhotoLine photo={photo} photos={photos} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PhotoLine({ photo, photos }: { photo: Photo; photos: Photos }) {
  const { t } = useTranslation('service-desk');
  const { error, file } = photo;
  return (
    <>
      <img src={photo.address} alt="" />
      <span className="label-photo-words" role={error ? 'alert' : 'status'}>
        <span className="yt-cut">{file.name}</span>
        {photo.id === null && !error && t('portal.label.report.sending')}
        {error !== undefined && (error instanceof Problem ? error.message : t('portal.label.report.failed'))}
      </span>
      {error !== undefined && !(error instanceof Problem) && (
        <LightButton look="quiet" onClick={() => photos.retry(photo)}>
          {t('portal.label.report.retry')}
        </LightButton>
      )}
      <button
        type="button"
        className="label-photo-remove"
        aria-label={t('portal.label.report.remove', { name: file.name })}
        onClick={() => photos.remove(photo)}
      >
        <CloseIcon />
      </button>
    </>
  );
}
