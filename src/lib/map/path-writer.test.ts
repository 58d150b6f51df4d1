import { geoIdentity, geoPath } from 'd3-geo';
import { expect, it } from 'vitest';
import { PathWriter } from './path-writer';

function written(coordinates: [number, number][][]): string {
	const writer = new PathWriter();
	geoPath(geoIdentity(), writer as never)({ type: 'Polygon', coordinates });
	return writer.result();
}

it('writes whole px, relative, each once', () => {
	const square: [number, number][] = [
		[10.2, 10.1],
		[9.8, 9.9],
		[20, 10],
		[20, 20],
		[10, 20],
		[10.2, 10.1]
	];
	expect(written([square])).toBe('M10,10l10,0 0,10-10,0z');
});

it('leaves specks out', () => {
	const speck: [number, number][] = [
		[5, 5],
		[5.4, 5],
		[5.4, 6],
		[5, 5]
	];
	expect(written([speck])).toBe('');
});

it('draws lines open', () => {
	const writer = new PathWriter();
	const line = {
		type: 'LineString' as const,
		coordinates: [
			[0, 0],
			[3, 4],
			[3, 4.2],
			[0, 9]
		]
	};
	geoPath(geoIdentity(), writer as never)(line);
	expect(writer.result()).toBe('M0,0l3,4-3,5');
});
