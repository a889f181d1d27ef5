import type { Paint } from '../../../checker/reports/pretty.ts';
import type { ContentFile } from '../../content-files.ts';

/** What `edition:status` was asked about. */
export interface AskedStatus {
  slug: string;
  files: readonly ContentFile[];
  /** `YYYY-MM-DD` */
  today: string;
  /** The content folder, as people see it. */
  content: string;
  paint: Paint;
}

/** A part of the answer. */
export interface StatusPart {
  lines: string[];
  /** How many things want looking at. */
  wanting: number;
}
