/** Where the spreadsheet to share round is, without the base. */
export const SKILLS_WORKBOOK_PATH = '/downloads/skills-audit.xlsx';
