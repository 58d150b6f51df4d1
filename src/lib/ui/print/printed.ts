import type { AtlasRecord } from '$lib/atlas/record';
import type { OperatorRecord, PlaceFeature, SourceRecord } from '$lib/atlas/schema';
import type { Formats } from '$lib/i18n/formats';
import type { Messages } from '$lib/i18n/messages';
import { placeAnchor, townAnchor } from './anchors';

/** Sources that a place names; the others are counted. With two, the first page weighs more than it may. */
const NAMED = 1;
const UNSEEN: SourceRecord['read'] = 'own-knowledge';

/**
 * Every place of the record with its sources, as HTML by country and town. A string rather than markup of a
 * component, for its weight: it stands in the first page, and Svelte's marks for hydration would add a
 * tenth. End tags that HTML does not need are left out. All text is escaped. A place names one of its
 * sources, the newest that was seen; `detailsPath` leads to the file that holds them all.
 */
export function printedList(
	record: AtlasRecord,
	m: Messages,
	formats: Formats,
	detailsPath: (id: string) => string
): string {
	const operators = new Map(record.operators.map((operator) => [operator.id, operator]));
	const sources = new Map(record.sources.map((source) => [source.id, source]));
	const countries = groups(record.places, ({ properties }) => properties.country)
		.map(([code, places]) => ({ name: formats.country(code), places }))
		.sort((a, b) => formats.compare(a.name, b.name));

	const entry = ({ id, properties }: PlaceFeature): string => {
		const operator = operators.get(properties.operator);
		const facts = [
			m.place.kind[properties.kind],
			status(properties, m),
			operator && control(operator, m, formats),
			properties.codes.join(' ')
		];
		const cited = properties.sources
			.map(({ id }) => sources.get(id))
			.filter((source) => source !== undefined)
			.sort(
				(a, b) =>
					Number(a.read === UNSEEN) - Number(b.read === UNSEEN) ||
					((a.published ?? '') < (b.published ?? '') ? 1 : -1)
			);
		const links = cited.slice(0, NAMED).map(link);
		const more = cited.length - links.length;
		if (more > 0) links.push(`<a href="${escape(detailsPath(id))}">+${more}</a>`);
		return `<li id=${placeAnchor(id)}><b>${escape(properties.name)}</b> ${escape(
			[operator?.name, ...facts].filter((fact) => fact).join(', ')
		)} ${links.join(' ')}\n`;
	};
	return countries
		.map(({ name, places }) => {
			const towns = groups(places, ({ properties }) => townAnchor(properties))
				.map(([anchor, members]) => ({ anchor, name: members[0]?.properties.town ?? '', members }))
				.sort((a, b) => formats.compare(a.name, b.name));
			return `<h3>${escape(name)}</h3>\n${towns
				.map(
					(town) =>
						`<h4 id=${town.anchor}>${escape(town.name)}</h4><ul>\n${town.members.map(entry).join('')}</ul>\n`
				)
				.join('')}`;
		})
		.join('');
}

function status({ status, opened }: PlaceFeature['properties'], m: Messages): string {
	const word = m.place.status[status];
	if (opened === null) return word;
	const year = opened.slice(0, 4);
	return status === 'operational' ? m.place.since(word, year) : `${word} ${year}`;
}

function control(operator: OperatorRecord, m: Messages, formats: Formats): string {
	const { country } = operator.parent;
	const under = m.place.print.under(country === null ? m.place.unknown : formats.country(country));
	const licensed = operator.category === 'eu-operated-us-technology';
	return licensed ? `${under}, ${m.place.print.licensed}` : under;
}

function link({ url, publisher, published }: SourceRecord): string {
	const text = escape([publisher, published?.slice(0, 4)].filter(Boolean).join(' '));
	if (url === null || !/^https?:\/\//.test(url)) return text;
	return `<a rel="noopener noreferrer" href="${escape(url)}">${text}</a>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, between tags and in quoted attributes. */
function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Groups in the order in which their keys first appear. */
function groups<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
	const byKey = new Map<string, T[]>();
	for (const item of items) {
		const group = byKey.get(key(item));
		if (group) group.push(item);
		else byKey.set(key(item), [item]);
	}
	return [...byKey];
}
