import type { Contact } from '../settings/contact.ts';
import { plain } from '../settings/leaf.ts';
import type { LocalLink } from '../settings/link.ts';
import type { ContactPart, LinkPart, LocalParts } from './parts.ts';

/** A contact, whichever of its values have a source of their own. */
export function contactPart(contact: Contact): ContactPart {
  const { role, name, email, phone, form, hours } = contact;
  return filled({
    role: plain(role),
    name: name && plain(name),
    email: email && plain(email),
    phone: phone && plain(phone),
    form: form && plain(form),
    hours: hours && plain(hours),
  });
}

/** A link, written short or in full. */
export function linkPart(link: LocalLink): LinkPart {
  return typeof link === 'string' ? { value: link } : filled({ value: link.value, name: link.name });
}

export const contactParts = (contact: Contact): LocalParts => ({ contact: contactPart(contact) });
export const linkParts = (link: LocalLink): LocalParts => ({ link: linkPart(link) });

/** The keys that have something. */
export function filled<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}
