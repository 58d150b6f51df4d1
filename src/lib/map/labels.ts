import { boxAround, Occupied, type Box } from './boxes';
import { project, type Point, type Size } from './camera';
import type { Camera } from '$lib/selection/selection';
import type { CountryLabel } from './geography';
import { markName, type Mark } from './marks';
import { PLATE, plateSize } from './plate';
import { LABEL_SIZE, textWidth } from './text';

/** A town of the basemap that can be named. */
export interface Town {
	name: string;
	lon: number;
	lat: number;
	population: number;
}

/** A name on the map: at a position, moved by an offset in px, centred or aligned there. */
export interface Label {
	key: string;
	text: string;
	kind: 'mark' | 'town' | 'country';
	lon: number;
	lat: number;
	/** Px from the position to the text's anchor; y is the text's middle. */
	dx: number;
	dy: number;
	align: 'start' | 'middle' | 'end';
}

/** What the map shows at one camera, with nothing overlapping. */
export interface Placement {
	labels: Label[];
	/** Keys of the marks with room for their plate. */
	plates: ReadonlySet<string>;
}

/** Zoom from which plates are drawn, towns are named, and country names have done their work. */
export const PLATE_ZOOM = 6;
export const TOWN_ZOOM = 5.2;
const COUNTRY_NAMES_UNTIL = 6.4;

/** Zoom from which countries of each rank are named: the microstates last. */
const COUNTRY_ZOOM = { 1: 0, 2: 3.2, 3: 5.6 } as const;

/** Where a country's name is tried, in px from its label point. */
const COUNTRY_STEPS = [0, 16, -16, 30, -30].flatMap((dy) => [0, 22, -22].map((dx) => ({ dx, dy })));

/** How many names of towns at most: an atlas, not a road map. */
const MOST_TOWNS = 60;

/** Margin in px beyond the view in which names are still placed, so that panning finds them there. */
const MARGIN = 120;

/** What `placeLabels` needs to know. */
export interface LabelRequest {
	marks: readonly Mark[];
	towns: readonly Town[];
	countries: readonly CountryLabel[];
	countryName: (code: string) => string;
	camera: Camera;
	size: Size;
}

/**
 * Places plates and names so that nothing overlaps: marks stand first, then plates, then the names of
 * the biggest marks, then countries, then towns by population. What has no room yields.
 */
export function placeLabels(request: LabelRequest): Placement {
	const { marks, camera, size } = request;
	const at = (lon: number, lat: number) => project(camera, size, lon, lat);
	const inView = ({ x, y }: { x: number; y: number }) =>
		x > -MARGIN && y > -MARGIN && x < size.width + MARGIN && y < size.height + MARGIN;
	const occupied = new Occupied();

	const seen = marks
		.map((mark) => ({ mark, point: at(mark.lon, mark.lat) }))
		.filter(({ point }) => inView(point));
	const own = new Map<Mark, Box>();
	for (const { mark, point } of seen) {
		const box = boxAround(point.x, point.y, mark.radius * 2, mark.radius * 2);
		own.set(mark, box);
		occupied.add(box);
	}

	const byCount = [...seen].sort((a, b) => b.mark.places.length - a.mark.places.length);
	const plates = new Set<string>();
	if (camera.zoom >= PLATE_ZOOM) {
		for (const { mark, point } of byCount) {
			if (mark.stacks.length > 1 || mark.places.length < 2) continue;
			const { width, height } = plateSize(mark, markName(mark, request.countryName));
			const box = boxAround(point.x, point.y, width + PLATE.gap, height + PLATE.gap);
			if (!occupied.isFree(box, own.get(mark))) continue;
			occupied.add(box);
			plates.add(mark.key);
		}
	}

	const labels: Label[] = [];
	const named: (Point & { town: string })[] = [];
	for (const { mark, point } of byCount) {
		const town = markName(mark, request.countryName);
		if (plates.has(mark.key)) continue;
		if (mark.sole !== null && camera.zoom < PLATE_ZOOM + 0.5) continue;
		if ((mark.sole ? 1 : mark.places.length) < leastNamed(camera.zoom)) continue;
		const label = placeBeside(occupied, point, mark.radius, {
			key: `mark:${mark.key}`,
			text: town,
			kind: 'mark',
			lon: mark.lon,
			lat: mark.lat
		});
		if (label) {
			labels.push(label);
			named.push({ ...point, town });
		}
	}
	for (const { mark, point } of seen) {
		if (plates.has(mark.key)) named.push({ ...point, town: markName(mark, request.countryName) });
	}

	if (camera.zoom < COUNTRY_NAMES_UNTIL) {
		for (const country of [...request.countries].sort((a, b) => a.rank - b.rank)) {
			if (camera.zoom < COUNTRY_ZOOM[country.rank]) continue;
			const point = at(country.lon, country.lat);
			if (!inView(point)) continue;
			const text = request.countryName(country.code);
			const width = textWidth(text, LABEL_SIZE.country) * 1.15;
			const step = COUNTRY_STEPS.find(({ dx, dy }) =>
				occupied.claim(boxAround(point.x + dx, point.y + dy, width, 16))
			);
			if (!step) continue;
			labels.push({
				key: `country:${country.code}`,
				text,
				kind: 'country',
				lon: country.lon,
				lat: country.lat,
				...step,
				align: 'middle'
			});
		}
	}

	if (camera.zoom >= TOWN_ZOOM) {
		let left = MOST_TOWNS;
		// The record and GeoNames may spell a town in two ways: what stands on a named mark is that town.
		const isNamed = (town: Town, point: Point) =>
			named.some(
				(each) => each.town === town.name || Math.hypot(each.x - point.x, each.y - point.y) < 26
			);
		for (const town of request.towns) {
			if (left === 0 || town.population < leastPopulation(camera.zoom)) break;
			const point = at(town.lon, town.lat);
			if (!inView(point) || isNamed(town, point)) continue;
			const label = placeBeside(occupied, point, 4, {
				key: `town:${town.name}:${town.lon}`,
				text: town.name,
				kind: 'town',
				lon: town.lon,
				lat: town.lat
			});
			if (!label) continue;
			labels.push(label);
			left -= 1;
		}
	}
	return { labels, plates };
}

/** The smallest donut that is named at a zoom: few names on all of Europe, every one from region scale. */
function leastNamed(zoom: number): number {
	return zoom < 3 ? 14 : zoom < 3.8 ? 9 : zoom < 4.6 ? 4 : 1;
}

/** The smallest town worth naming at a zoom; each step in halves it. */
function leastPopulation(zoom: number): number {
	return 2_000_000 / 2 ** ((zoom - TOWN_ZOOM) * 1.9);
}

type Unplaced = Omit<Label, 'dx' | 'dy' | 'align'>;

/** Tries below, above, right, left and aslant of a mark; null where there is no room. */
function placeBeside(
	occupied: Occupied,
	{ x, y }: { x: number; y: number },
	radius: number,
	label: Unplaced
): Label | null {
	const fontSize = LABEL_SIZE[label.kind];
	const width = textWidth(label.text, fontSize);
	const height = fontSize + 3;
	const vertical = radius + 2 + height / 2;
	const horizontal = radius + 4;
	const aslant = { x: radius * 0.75 + 3, y: radius * 0.75 + height / 2 };
	const tries: { dx: number; dy: number; align: Label['align'] }[] = [
		{ dx: 0, dy: vertical, align: 'middle' },
		{ dx: 0, dy: -vertical, align: 'middle' },
		{ dx: horizontal, dy: 0, align: 'start' },
		{ dx: -horizontal, dy: 0, align: 'end' },
		{ dx: aslant.x, dy: aslant.y, align: 'start' },
		{ dx: aslant.x, dy: -aslant.y, align: 'start' },
		{ dx: -aslant.x, dy: aslant.y, align: 'end' },
		{ dx: -aslant.x, dy: -aslant.y, align: 'end' }
	];
	for (const { dx, dy, align } of tries) {
		const shift = align === 'middle' ? 0 : align === 'start' ? width / 2 : -width / 2;
		if (occupied.claim(boxAround(x + dx + shift, y + dy, width, height))) {
			return { ...label, dx, dy, align };
		}
	}
	return null;
}
