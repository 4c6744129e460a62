import type { Field } from './field.js';

export const ENVIRONMENT: Field = {
  id: 'environment',
  name: 'Environment',
  yes: [
    'Environmentalists warned that the forest and its wildlife will vanish unless emissions are cut.',
    'The reserve protects wetlands and the habitats of rare species, conservationists said.',
  ],
  strong: `environment, environmental, environmentalist, environmentalists, ecology, ecological, ecologist, ecosystem, ecosystems, Greenpeace, Friends of the Earth, WWF, Sierra Club, Environmental Protection Agency, EPA, Environment Agency, environment minister, sustainability, sustainable development, biodiversity, habitat, habitats, conservation, conservationist, conservationists, eco-friendly, green campaigners, UN Environment Programme, Unep, natural resources`,
  plain: `green, planet, sustainable, recycling, recycled, nature, wild, river, rivers, lake, forest, forests, species, water, protected, waste, trees, tree`,
  weak: `threat, damage, scientists, coast, coastal, people, village, villages, land, natural`,
  parts: [
    {
      id: 'climate',
      name: 'Climate',
      yes: ['Carbon emissions must fall faster to slow global warming, the UN climate panel said before the summit.'],
      strong: `climate change, climate, global warming, greenhouse gas, greenhouse gases, greenhouse effect, carbon dioxide, carbon dioxide emissions, carbon emissions, carbon footprint, carbon trading, carbon tax, net zero, net-zero, emissions, emission, Kyoto, Kyoto Protocol, Kyoto treaty, Paris agreement on climate, IPCC, sea level, sea levels, sea-level rise, melting ice, ice caps, carbon neutral, CO2, methane, decarbonise, COP26, COP28, climatologist, heat-trapping, warming, climate models, ozone, ozone depletion, CFCs`,
      plain: `temperatures, carbon, melting, glaciers, warmer, atmosphere, Arctic, degrees, emissions target, emissions targets`,
    },
    {
      id: 'wildlife',
      name: 'Wildlife',
      yes: ['Rangers are trying to save the last tigers and elephants from poachers in the reserve.'],
      strong: `wildlife, endangered, endangered species, extinct, extinction, poacher, poachers, poaching, ivory, rhino, rhinos, elephant, elephants, tiger, tigers cubs, lion cubs, leopard, gorilla, gorillas, orangutan, orangutans, panda, pandas, whale, whales, whaling, dolphin, dolphins, shark, sharks, seal pups, sea turtle, turtles, polar bear, polar bears, wolf, wolves, bison, birdwatchers, RSPB, albatross, penguin, penguins, coral, coral reef, coral reefs, reef, fisheries, overfishing, fish stocks, bees, butterflies, frog, frogs, zoo, zoos, zookeeper, national park, national parks, nature reserve, sanctuary, invasive species, rainforest, rainforests, deforestation, logging, loggers, Amazon rainforest, mangrove, wetlands, wetland, marine life, bird species, cod stocks, animal welfare, RSPCA, crocodile, eagle, falcon, owl`,
      plain: `animal, animals, bird, birds, fish, fishing, fishermen, breeding, hunters, hunting, bear, bears, cubs, nest, herd, insects, insect, squid, salmon, tuna, cod, beetle, seals, snake, snakes`,
    },
    {
      id: 'pollution',
      name: 'Pollution and waste',
      yes: ['Toxic waste leaked into the river, and the pollution killed fish for miles downstream.'],
      strong: `pollution, polluted, pollutant, pollutants, polluters, air quality, smog, toxic waste, toxic, sewage, landfill, landfills, pesticide, pesticides, herbicide, mercury pollution, acid rain, contaminated water, oil slick, dioxin, dioxins, PCBs, lead poisoning, hazardous waste, plastic waste, plastic bags, microplastics, recycling, litter, contamination, arsenic, asbestos, particulates, clean-up, cleanup, Bhopal, Exxon Valdez, Deepwater Horizon`,
      plain: `chemicals, waste, clean, dump, dumping, rubbish, garbage, fumes, plastic, toxins`,
    },
    {
      id: 'weather',
      name: 'Weather',
      yes: ['Heavy snow and freezing temperatures are forecast, and the weather service warned of icy roads.'],
      strong: `weather, meteorologist, meteorologists, meteorological, Met Office, National Weather Service, forecasters, rainfall, heavy rain, snowfall, heavy snow, snowstorm, blizzard, heatwave, heat wave, thunderstorm, thunderstorms, cold snap, freezing, El Nino, La Nina, degrees Celsius, degrees Fahrenheit, gales, humidity`,
      plain: `rain, rains, snow, temperature, temperatures, sunshine, wind, winds, storm, frost, fog, forecaster, wet, dry, cold snap, cold spell, heat wave, heatwave`,
    },
  ],
};
