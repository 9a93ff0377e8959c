/**
 * Run with `TMPDIR` = an empty folder: unpacks the browser of @sparticuz/chromium, and the libraries that a bare system
 * lacks, into it. A program of its own because the package knows no other way to say where.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
await chromium.executablePath();
await inflate(join(packed, 'al2023.tar.br'));
