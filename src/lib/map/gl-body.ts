import { Map as MapLibre, type Map as MapLibreMap } from 'maplibre-gl';
import styles from 'maplibre-gl/dist/maplibre-gl.css?url';
import type { Feature, FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Camera } from '$lib/selection/selection';
import { motionAllowed, type BodyEvents, type MapBody } from './body';
import { clampCamera, MAX_ZOOM, MIN_ZOOM } from './camera';
import { mapStyle, paintOf, type Geography, type MapColours } from './gl-style';

/** The objects of `static/basemap/europe.json` that the map draws. */
type Basemap = Topology<
	Record<'land' | 'countries' | 'borders' | 'disputed' | 'lakes', GeometryObject>
>;

/** Duration of a flight in ms. */
const FLIGHT = 700;

/**
 * Downloads and decodes the basemap.
 * @throws Error when the download fails or is not the basemap; the message is for the console.
 */
export async function loadGeography(url: string, signal: AbortSignal): Promise<Geography> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`Basemap ${url}: HTTP ${response.status}`);
	const basemap = (await response.json()) as Basemap;
	const collect = (name: keyof Basemap['objects']): FeatureCollection => {
		const decoded = feature(basemap, basemap.objects[name]);
		return decoded.type === 'FeatureCollection'
			? decoded
			: { type: 'FeatureCollection', features: [decoded] };
	};
	// One feature a line: a single one of all coasts has more vertices than WebGL indexes.
	const coast = mesh(basemap, basemap.objects.land).coordinates.map((coordinates): Feature => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'LineString', coordinates }
	}));
	return {
		land: collect('countries'),
		coast: { type: 'FeatureCollection', features: coast },
		borders: collect('borders'),
		disputed: collect('disputed'),
		lakes: collect('lakes')
	};
}

/**
 * Fetches MapLibre's style sheet. By address rather than by import, which would put it into the head of
 * every page that may show a map.
 * @throws Error when the download fails
 */
export function loadStyles(): Promise<void> {
	if (document.head.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = styles;
		link.onload = () => {
			resolve();
		};
		link.onerror = () => {
			link.remove();
			reject(new Error(`Style sheet ${styles} could not be loaded`));
		};
		document.head.append(link);
	});
}

/** The theme's colours at an element, resolved to what WebGL understands. */
function readColours(element: HTMLElement): MapColours {
	const probe = document.createElement('span');
	element.append(probe);
	const read = (name: string) => {
		probe.style.color = `var(--${name})`;
		return getComputedStyle(probe).color;
	};
	const colours = {
		sea: read('sea'),
		land: read('land'),
		border: read('border'),
		coast: read('coast')
	};
	probe.remove();
	return colours;
}

function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { zoom: map.getZoom(), lon: lng, lat };
}

/** What the MapLibre body needs beside the events of every body. */
export interface GlOptions extends BodyEvents {
	container: HTMLElement;
	camera: Camera;
	geography: Geography;
	/** The first complete picture is there: the SVG may go. */
	onready(): void;
	/** The WebGL context was lost, or never came: the SVG must return. */
	onlost(): void;
}

/** Starts MapLibre at a camera. https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/ */
export function createGlBody(options: GlOptions): MapBody {
	const { container, camera } = options;
	const map = new MapLibre({
		container,
		style: mapStyle(options.geography, readColours(container)),
		center: [camera.lon, camera.lat],
		zoom: camera.zoom,
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		maxPitch: 0,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		renderWorldCopies: false,
		attributionControl: false,
		// Marks and controls carry the keyboard; the canvas itself has nothing to say.
		keyboard: false,
		fadeDuration: 0,
		transformConstrain: (center, zoom) => {
			const clamped = clampCamera({ zoom, lon: center.lng, lat: center.lat });
			center.lng = clamped.lon;
			center.lat = clamped.lat;
			return { center, zoom: clamped.zoom };
		}
	});
	map.touchZoomRotate.disableRotation();
	const canvas = map.getCanvas();
	canvas.removeAttribute('tabindex');
	canvas.setAttribute('aria-hidden', 'true');
	map.on('move', () => options.onmove(cameraOf(map)));
	map.on('moveend', (event) => options.onsettle(cameraOf(map), !('byPage' in event)));
	void map.once('idle', () => options.onready());
	map.on('webglcontextlost', () => options.onlost());

	return {
		surface: map.getCanvasContainer(),
		moveTo: ({ lon, lat, zoom }, { animate }) =>
			map.easeTo(
				{
					center: [lon, lat],
					zoom,
					duration: animate && motionAllowed() ? FLIGHT : 0,
					essential: true
				},
				{ byPage: true }
			),
		zoomBy: (levels) => map.zoomTo(map.getZoom() + levels, { duration: motionAllowed() ? 250 : 0 }),
		repaint: () => {
			for (const [layer, properties] of Object.entries(paintOf(readColours(container)))) {
				for (const [name, value] of Object.entries(properties)) {
					map.setPaintProperty(layer, name, value);
				}
			}
		},
		remove: () => map.remove()
	};
}
