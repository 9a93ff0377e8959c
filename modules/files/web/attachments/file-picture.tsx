import {
  FileExcelOutlined,
  FileOutlined,
  FilePdfOutlined,
  FileTextOutlined,
  FileWordOutlined,
  FileZipOutlined,
  PictureOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { AttachmentView } from '../../attachment.contract.ts';
import './attachments.css';
import { fileAddress } from './file-address.ts';

const icons: readonly [RegExp, ReactNode][] = [
  [/^image\//, <PictureOutlined key="picture" />],
  [/pdf$/, <FilePdfOutlined key="pdf" />],
  [/sheet|excel/, <FileExcelOutlined key="sheet" />],
  [/word/, <FileWordOutlined key="word" />],
  [/zip|compressed|tar|rar/, <FileZipOutlined key="packed" />],
  [/^text\//, <FileTextOutlined key="text" />],
];

/** A small picture of a file, or what kind it is; its name stands beside it. */
export function FilePicture({ attachment }: { attachment: AttachmentView }) {
  if (attachment.hasThumbnail) {
    return <img className="attachment-picture" src={fileAddress('thumbnail', attachment)} alt="" loading="lazy" />;
  }
  const icon = icons.find(([type]) => type.test(attachment.mediaType))?.[1] ?? <FileOutlined />;
  return <span className="attachment-picture">{icon}</span>;
}
