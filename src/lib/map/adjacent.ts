/**
 * Which countries share a border, by the basemap's own file. For pages that are rendered while the site is
 * built; never imported by a browser's code.
 */
import { neighbors } from 'topojson-client';
import { topology } from './still-topology';

const { geometries } = topology.objects.countries;
const codes = geometries.map(({ properties }) => (properties as { code: string }).code);
const adjacent = new Map(
	neighbors(geometries).map((list, index) => [
		codes[index],
		list.flatMap((other) => codes[other] ?? [])
	])
);

/** The countries that share a border with one, by code, in no order. Empty for an island. */
export function adjacentTo(country: string): string[] {
	return [...new Set(adjacent.get(country))].filter((code) => code !== country);
}
