
// Generated from MeshlawParser.g4 by ANTLR 4.9


#include "MeshlawParserVisitor.h"


using namespace meshlaw::parse::generated;

