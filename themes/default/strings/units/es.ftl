# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200-300"), $n decides the plural.

unit-inches = { $shown } { $n ->
    [one] pulgada
   *[other] pulgadas
}
unit-miles = { $shown } { $n ->
    [one] milla
   *[other] millas
}
unit-acres = { $shown } { $n ->
    [one] acre
   *[other] acres
}
unit-barrels = { $shown } { $n ->
    [one] barril
   *[other] barriles
}
unit-seconds = { $shown } { $n ->
    [one] segundo
   *[other] segundos
}
unit-minutes = { $shown } { $n ->
    [one] minuto
   *[other] minutos
}
unit-hours = { $shown } { $n ->
    [one] hora
   *[other] horas
}
unit-days = { $shown } { $n ->
    [one] día
   *[other] días
}
unit-weeks = { $shown } { $n ->
    [one] semana
   *[other] semanas
}
unit-months = { $shown } { $n ->
    [one] mes
   *[other] meses
}
unit-years = { $shown } { $n ->
    [one] año
   *[other] años
}
unit-people = { $shown } { $n ->
    [one] persona
   *[other] personas
}
unit-jobs = { $shown } { $n ->
    [one] empleo
   *[other] empleos
}
unit-employees = { $shown } { $n ->
    [one] persona empleada
   *[other] personas empleadas
}
unit-workers = { $shown } { $n ->
    [one] trabajador
   *[other] trabajadores
}
unit-engineers = { $shown } { $n ->
    [one] profesional de la ingeniería
   *[other] profesionales de la ingeniería
}
unit-technicians = { $shown } { $n ->
    [one] técnico
   *[other] técnicos
}
unit-researchers = { $shown } { $n ->
    [one] investigador
   *[other] investigadores
}
unit-scientists = { $shown } { $n ->
    [one] científico
   *[other] científicos
}
unit-teachers = { $shown } { $n ->
    [one] docente
   *[other] docentes
}
unit-trainees = { $shown } { $n ->
    [one] persona en formación
   *[other] personas en formación
}
unit-apprentices = { $shown } { $n ->
    [one] aprendiz
   *[other] aprendices
}
unit-interns = { $shown } { $n ->
    [one] persona en prácticas
   *[other] personas en prácticas
}
unit-students = { $shown } { $n ->
    [one] estudiante
   *[other] estudiantes
}
unit-graduates = { $shown } { $n ->
    [one] persona titulada
   *[other] personas tituladas
}
unit-participants = { $shown } { $n ->
    [one] participante
   *[other] participantes
}
unit-applicants = { $shown } { $n ->
    [one] solicitante
   *[other] solicitantes
}
unit-teams = { $shown } { $n ->
    [one] equipo
   *[other] equipos
}
unit-members = { $shown } { $n ->
    [one] miembro
   *[other] miembros
}
unit-users = { $shown } { $n ->
    [one] usuario
   *[other] usuarios
}
unit-customers = { $shown } { $n ->
    [one] cliente
   *[other] clientes
}
unit-clients = { $shown } { $n ->
    [one] cliente
   *[other] clientes
}
unit-visitors = { $shown } { $n ->
    [one] visitante
   *[other] visitantes
}
unit-residents = { $shown } { $n ->
    [one] residente
   *[other] residentes
}
unit-households = { $shown } { $n ->
    [one] hogar
   *[other] hogares
}
unit-passengers = { $shown } { $n ->
    [one] pasajero
   *[other] pasajeros
}
unit-founders = { $shown } { $n ->
    [one] persona fundadora
   *[other] personas fundadoras
}
unit-firms = { $shown } { $n ->
    [one] empresa
   *[other] empresas
}
unit-companies = { $shown } { $n ->
    [one] sociedad
   *[other] sociedades
}
unit-enterprises = { $shown } { $n ->
    [one] empresa
   *[other] empresas
}
unit-startups = { $shown } { $n ->
    [one] empresa emergente
   *[other] empresas emergentes
}
unit-spin-offs = { $shown } { $n ->
    [one] empresa derivada
   *[other] empresas derivadas
}
unit-suppliers = { $shown } { $n ->
    [one] proveedor
   *[other] proveedores
}
unit-exporters = { $shown } { $n ->
    [one] empresa exportadora
   *[other] empresas exportadoras
}
unit-manufacturers = { $shown } { $n ->
    [one] fabricante
   *[other] fabricantes
}
unit-operators = { $shown } { $n ->
    [one] operador
   *[other] operadores
}
unit-partners = { $shown } { $n ->
    [one] socio
   *[other] socios
}
unit-investors = { $shown } { $n ->
    [one] inversor
   *[other] inversores
}
unit-tenants = { $shown } { $n ->
    [one] arrendatario
   *[other] arrendatarios
}
unit-agencies = { $shown } { $n ->
    [one] organismo público
   *[other] organismos públicos
}
unit-organisations = { $shown } { $n ->
    [one] organización
   *[other] organizaciones
}
unit-universities = { $shown } { $n ->
    [one] universidad
   *[other] universidades
}
unit-colleges = { $shown } { $n ->
    [one] escuela superior
   *[other] escuelas superiores
}
unit-schools = { $shown } { $n ->
    [one] escuela
   *[other] escuelas
}
unit-institutes = { $shown } { $n ->
    [one] instituto
   *[other] institutos
}
unit-laboratories = { $shown } { $n ->
    [one] laboratorio
   *[other] laboratorios
}
unit-centres = { $shown } { $n ->
    [one] centro
   *[other] centros
}
unit-departments = { $shown } { $n ->
    [one] departamento
   *[other] departamentos
}
unit-parks = { $shown } { $n ->
    [one] parque
   *[other] parques
}
unit-plants = { $shown } { $n ->
    [one] planta
   *[other] plantas
}
unit-factories = { $shown } { $n ->
    [one] fábrica
   *[other] fábricas
}
unit-fabs = { $shown } { $n ->
    [one] fábrica de obleas
   *[other] fábricas de obleas
}
unit-sites = { $shown } { $n ->
    [one] emplazamiento
   *[other] emplazamientos
}
unit-buildings = { $shown } { $n ->
    [one] edificio
   *[other] edificios
}
unit-warehouses = { $shown } { $n ->
    [one] almacén
   *[other] almacenes
}
unit-shops = { $shown } { $n ->
    [one] tienda
   *[other] tiendas
}
unit-offices = { $shown } { $n ->
    [one] oficina
   *[other] oficinas
}
unit-cleanrooms = { $shown } { $n ->
    [one] sala limpia
   *[other] salas limpias
}
unit-lines = { $shown } { $n ->
    [one] línea
   *[other] líneas
}
unit-machines = { $shown } { $n ->
    [one] máquina
   *[other] máquinas
}
unit-robots = { $shown } { $n ->
    [one] robot
   *[other] robots
}
unit-tools = { $shown } { $n ->
    [one] equipo
   *[other] equipos
}
unit-vehicles = { $shown } { $n ->
    [one] vehículo
   *[other] vehículos
}
unit-aircraft = { $shown } { $n ->
    [one] aeronave
   *[other] aeronaves
}
unit-ships = { $shown } { $n ->
    [one] buque
   *[other] buques
}
unit-flights = { $shown } { $n ->
    [one] vuelo
   *[other] vuelos
}
unit-containers = { $shown } { $n ->
    [one] contenedor
   *[other] contenedores
}
unit-wafers = { $shown } { $n ->
    [one] oblea
   *[other] obleas
}
unit-chips = { $shown } { $n ->
    [one] chip
   *[other] chips
}
unit-devices = { $shown } { $n ->
    [one] dispositivo
   *[other] dispositivos
}
unit-units = { $shown } { $n ->
    [one] unidad
   *[other] unidades
}
unit-products = { $shown } { $n ->
    [one] producto
   *[other] productos
}
unit-parts = { $shown } { $n ->
    [one] pieza
   *[other] piezas
}
unit-components = { $shown } { $n ->
    [one] componente
   *[other] componentes
}
unit-items = { $shown } { $n ->
    [one] artículo
   *[other] artículos
}
unit-orders = { $shown } { $n ->
    [one] pedido
   *[other] pedidos
}
unit-contracts = { $shown } { $n ->
    [one] contrato
   *[other] contratos
}
unit-deals = { $shown } { $n ->
    [one] operación
   *[other] operaciones
}
unit-projects = { $shown } { $n ->
    [one] proyecto
   *[other] proyectos
}
unit-programmes = { $shown } { $n ->
    [one] programa
   *[other] programas
}
unit-courses = { $shown } { $n ->
    [one] curso
   *[other] cursos
}
unit-places = { $shown } { $n ->
    [one] plaza
   *[other] plazas
}
unit-scholarships = { $shown } { $n ->
    [one] beca
   *[other] becas
}
unit-licences = { $shown } { $n ->
    [one] licencia
   *[other] licencias
}
unit-permits = { $shown } { $n ->
    [one] permiso
   *[other] permisos
}
unit-standards = { $shown } { $n ->
    [one] norma
   *[other] normas
}
unit-certificates = { $shown } { $n ->
    [one] certificado
   *[other] certificados
}
unit-awards = { $shown } { $n ->
    [one] premio
   *[other] premios
}
unit-grants = { $shown } { $n ->
    [one] subvención
   *[other] subvenciones
}
unit-patents = { $shown } { $n ->
    [one] patente
   *[other] patentes
}
unit-publications = { $shown } { $n ->
    [one] publicación
   *[other] publicaciones
}
unit-designs = { $shown } { $n ->
    [one] diseño
   *[other] diseños
}
unit-layers = { $shown } { $n ->
    [one] capa
   *[other] capas
}
unit-actors = { $shown } { $n ->
    [one] actor
   *[other] actores
}
unit-ties = { $shown } { $n ->
    [one] vínculo
   *[other] vínculos
}
unit-stages = { $shown } { $n ->
    [one] eslabón
   *[other] eslabones
}
unit-events = { $shown } { $n ->
    [one] acontecimiento
   *[other] acontecimientos
}
unit-sources = { $shown } { $n ->
    [one] fuente
   *[other] fuentes
}
unit-facts = { $shown } { $n ->
    [one] hecho
   *[other] hechos
}
unit-indicators = { $shown } { $n ->
    [one] indicador
   *[other] indicadores
}
unit-countries = { $shown } { $n ->
    [one] país
   *[other] países
}
unit-regions = { $shown } { $n ->
    [one] región
   *[other] regiones
}
unit-markets = { $shown } { $n ->
    [one] mercado
   *[other] mercados
}
unit-cities = { $shown } { $n ->
    [one] ciudad
   *[other] ciudades
}
unit-languages = { $shown } { $n ->
    [one] idioma
   *[other] idiomas
}
unit-meetings = { $shown } { $n ->
    [one] reunión
   *[other] reuniones
}
unit-visits = { $shown } { $n ->
    [one] visita
   *[other] visitas
}
unit-cases = { $shown } { $n ->
    [one] caso
   *[other] casos
}
unit-accidents = { $shown } { $n ->
    [one] accidente
   *[other] accidentes
}
unit-outages = { $shown } { $n ->
    [one] corte de suministro
   *[other] cortes de suministro
}
unit-dips = { $shown } { $n ->
    [one] hueco de tensión
   *[other] huecos de tensión
}
unit-interruptions = { $shown } { $n ->
    [one] interrupción
   *[other] interrupciones
}
unit-cycles = { $shown } { $n ->
    [one] ciclo
   *[other] ciclos
}
unit-steps = { $shown } { $n ->
    [one] paso
   *[other] pasos
}
unit-points = { $shown } { $n ->
    [one] punto
   *[other] puntos
}
unit-times = { $shown } { $n ->
    [one] vez
   *[other] veces
}
unit-shifts = { $shown } { $n ->
    [one] turno
   *[other] turnos
}
unit-beds = { $shown } { $n ->
    [one] cama
   *[other] camas
}
unit-rooms = { $shown } { $n ->
    [one] habitación
   *[other] habitaciones
}
unit-homes = { $shown } { $n ->
    [one] vivienda
   *[other] viviendas
}
