/** What a feature needs to offer one of its lists for export. */
export {
  type ExportContent,
  type ExportSetting,
  type ExportSource,
  exportSource,
  rowsAtHand,
  rowsOfPages,
  type SheetRow,
} from './source.ts';
