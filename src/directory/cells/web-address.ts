import { wrong, type Cell } from './cell.ts';

/** Reads an `https://` address: a link that nobody can change on its way, and that can run nothing. */
export function readWebAddress(text: string): Cell<string> {
  if (/^http:\/\//i.test(text))
    return wrong(
      `“${text}” is not a safe address.`,
      `Write https:${text.slice(5)}, once you have seen that it works.`,
    );
  if (/^www\./i.test(text)) return wrong(`“${text}” is not a whole address.`, `Write https://${text}`);
  if (!/^https:\/\//i.test(text) || /[\s<>"]/.test(text) || !URL.canParse(text))
    return wrong(`“${text}” is not a web address.`, 'Write it as https://www.example.org/');
  const { username, hostname, href } = new URL(text);
  if (username !== '' || !hostname.includes('.'))
    return wrong(`“${text}” is not a web address.`, 'Write it as https://www.example.org/');
  return { value: href };
}
