// All of it is in the header, to become part of its callers; a target needs a source.
#include "CBytes.h"
