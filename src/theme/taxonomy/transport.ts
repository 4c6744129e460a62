import type { Field } from './field.js';

export const TRANSPORT: Field = {
  id: 'transport',
  name: 'Transport',
  yes: [
    'Passengers waited for hours as trains and flights were cancelled.',
    'The port was closed and ships waited offshore while dockers were on strike.',
  ],
  strong: `transport, transportation, Transport Department, Department for Transport, Transportation Department, Department of Transportation, transport secretary, transport minister, passenger, passengers, commuter, commuters, public transport, freight, haulage, haulier, hauliers, congestion, timetable, Transport for London, National Transportation Safety Board, NTSB, logistics`,
  plain: `travel, travellers, travelers, traffic, route, routes, journey, journeys, fares, fare, vehicle, vehicles, tourists, tourism, trips, cargo, tunnel, bridge, carrier, carriers, driver, drivers`,
  weak: `safety, cancelled, service, services, stranded, crossing, arrive, load, delays, crash, terminal, trip`,
  parts: [
    {
      id: 'aviation',
      name: 'Aviation',
      yes: ['The airline will fly the new jet from Heathrow, and pilots have trained for the longer flights.'],
      strong: `airline, airlines, airliner, airport, airports, aircraft, aeroplane, airplane, airplanes, jetliner, jumbo jet, superjumbo, A380, Boeing 747, Boeing 737, Boeing 787, Dreamliner, low-cost carrier, budget airline, no-frills, air travel, air traffic, air traffic control, air traffic controllers, air fares, airfares, airfare, flight attendant, flight attendants, cabin crew, pilots union, pilot, pilots, runway, Heathrow, Gatwick, Stansted, JFK airport, O'Hare, Federal Aviation Administration, FAA, Civil Aviation Authority, Iata, IATA, British Airways, BA flight, Virgin Atlantic, Ryanair, EasyJet, Lufthansa, Air France, KLM, Alitalia, Iberia, Aer Lingus, SAS, Swissair, Qantas, Singapore Airlines, Cathay Pacific, Emirates, Air India, Jet Airways, Japan Airlines, All Nippon Airways, Korean Air, Air Canada, American Airlines, AMR, United Airlines, UAL, Delta Air Lines, Delta, Northwest Airlines, Continental Airlines, US Airways, USAir, Southwest Airlines, JetBlue, America West, Pan Am, TWA, Trans World Airlines, Texas Air, Eastern Airlines, Piedmont, Independence Air, Concorde, crash-landed, emergency landing, take-off, black box`,
      plain: `flight, flights, plane, planes, jet, jets, flying, fly, landing, landed, cockpit, cabin, takeoff, Airbus, Boeing, carrier, hangar`,
    },
    {
      id: 'rail',
      name: 'Rail and transit',
      yes: ['A commuter train derailed near the station, and the railway line is closed.'],
      strong: `rail, railway, railways, railroad, railroads, train, trains, derailed, derailment, locomotive, locomotives, Network Rail, Railtrack, Amtrak, Conrail, Union Pacific, CSX, Burlington Northern, Santa Fe Southern Pacific, Norfolk Southern, high-speed rail, bullet train, Eurostar, Eurotunnel, Channel Tunnel, tube station, London Underground, subway, metro system, tram, trams, level crossing, West Coast Main Line, rail operator, rail franchise, bus service, bus services, bus lane, bus driver, bus drivers, commuter rail, monorail, signal failure, Crossrail`,
      plain: `bus, buses, carriages, railcars, commute`,
      weak: `station, stations`,
    },
    {
      id: 'roads',
      name: 'Roads and cars',
      yes: ['Motorists face a toll on the motorway, and electric cars will be let into the bus lanes.'],
      strong: `motorway, motorways, highway, highways, freeway, motorist, motorists, road safety, road pricing, congestion charge, toll road, tolls, speed limit, speed limits, traffic jam, traffic jams, traffic lights, lorry, lorries, truck driver, truck drivers, trucking, truckers, trucker, taxi, taxis, taxi drivers, Uber, Lyft, electric car, electric cars, electric vehicle, electric vehicles, hybrid car, hybrid cars, hybrid vehicles, Prius, SUV, SUVs, sport utility, pickup trucks, pedestrian, pedestrians, cycle lane, cycle lanes, bicycle, bicycles, e-scooter, motorbike, motorcycle, motorcycles, driving licence, driver's license, car crash, seat belt, seatbelt, seat belts, airbag, petrol station, parking, car park, roadworks, potholes`,
      plain: `road, truck, trucks, drove, automobile, automobiles, auto, engine, engines, sedan, brake, brakes, wheel, tyre, hybrid`,
      weak: `car, cars, driving, roads`,
    },
    {
      id: 'shipping',
      name: 'Shipping',
      yes: ['The container ship ran aground near the port, and tankers were held up in the canal.'],
      strong: `ship, ships, shipping, shipping lines, shipper, shippers, shipowner, shipowners, shipbuilder, shipbuilding, shipyard, shipyards, vessel, vessels, tanker, tankers, oil tanker, supertanker, freighter, bulk carrier, container ship, container ships, containers, port, ports, seaport, harbour, harbor, dock, docks, docked, dockers, dockworkers, longshoremen, pier, berth, berths, seamen, seafarers, sailors, maritime, Suez Canal, Panama Canal, Strait of Hormuz, canal, ferry, ferries, cruise ship, cruise liner, Queen Mary 2, P&O, Maersk, Lloyds Shipping, Lloyds Shipping Intelligence, coast guard, coastguard, lifeboat, ran aground, capsized, pirates, piracy off, tonnage, dwt, deadweight, charterers, freight rates, stevedores, flag of convenience, reflagged, reflagging, Kuwaiti tankers, convoy of tankers, Lloyd's Register, tugs, tug, waterway, seaway, St. Lawrence Seaway, barge, barges`,
      plain: `cargo, crew, hull, sank, sunk, sinking, aboard, voyage, sail, sailed, loading, unloading, offshore, anchored, collision, gulf, naval, boat, boats, strike-bound`,
    },
    {
      id: 'travel',
      name: 'Travel and tourism',
      yes: ['Tour operators expect more tourists on the beaches, and hotels are booked until September.'],
      strong: `tourist, tourists, tourism, tour operator, tour operators, travel agent, travel agents, travel agency, holidaymakers, holidaymaker, vacation, vacationers, hotel, hotels, hotelier, resort, resorts, backpackers, sightseeing, package holidays, theme park, Disneyland, beach resort, cruise, cruises, Marriott, Hilton, Hilton Hotels, Hyatt, InterContinental Hotels, Expedia, Booking.com, Airbnb, Lonely Planet, passport control, travel advice, hospitality industry`,
      plain: `beaches, beach, guests, bookings, destination, destinations, rooms, suite, luggage, itinerary`,
      weak: `holiday, holidays, visitors`,
    },
  ],
};
