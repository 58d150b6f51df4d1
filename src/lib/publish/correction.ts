import type { Place } from '$lib/atlas/atlas';
import { site } from './site';

/** Where a reader reports a mistake about a place, with the place filled in. */
export function correctionLink(
	{
		id,
		name,
		operator
	}: Pick<Place, 'id' | 'name'> & { operator: Pick<Place['operator'], 'name'> },
	template = site.correctionUrl
): string {
	const values: Record<string, string> = { place: name, id, operator: operator.name };
	return template.replace(/\{(place|id|operator)\}/g, (_, key: string) =>
		encodeURIComponent(values[key] ?? '')
	);
}
