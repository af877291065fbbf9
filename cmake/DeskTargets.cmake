# SPDX-License-Identifier: Apache-2.0
# One way to make a target, so that every folder is built with the same rules.

function(desk_global_options)
  set(CMAKE_CXX_STANDARD 20 PARENT_SCOPE)
  set(CMAKE_CXX_STANDARD_REQUIRED ON PARENT_SCOPE)
  set(CMAKE_CXX_EXTENSIONS OFF PARENT_SCOPE)
  set(CMAKE_AUTOMOC ON PARENT_SCOPE)
  set(CMAKE_AUTORCC ON PARENT_SCOPE)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON PARENT_SCOPE)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON PARENT_SCOPE)
  set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin PARENT_SCOPE)
  set(BUILD_SHARED_LIBS OFF PARENT_SCOPE)
  add_compile_options(-Wall -Wextra -Wpedantic -Wno-missing-field-initializers -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
  # gcc's plain -Wshadow also blames scoped enumerators that share a type's name.
  add_compile_options($<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
  if(DESK_WERROR)
    add_compile_options(-Werror)
  endif()
  if(CMAKE_BUILD_TYPE MATCHES "Rel")
    add_compile_options(-fstack-protector-strong -fcf-protection)
    add_compile_definitions(_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro,-z,now)
  endif()
  if(DESK_SANITIZE)
    add_compile_options(-fsanitize=${DESK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${DESK_SANITIZE})
  endif()
  if(DESK_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
  endif()
  add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER QT_DEPRECATED_WARNINGS DESK_VERSION="${PROJECT_VERSION}")
endfunction()

# desk_library(<name> SOURCES ... LINKS ... PRIVATE_LINKS ...): one folder, one static library.
function(desk_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(NOT name STREQUAL "desk_core" AND TARGET desk_core)
    target_precompile_headers(${name} REUSE_FROM desk_core)
  endif()
endfunction()
